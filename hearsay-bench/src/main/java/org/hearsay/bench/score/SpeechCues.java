package org.hearsay.bench.score;

import java.util.regex.Pattern;

/** Cues of saying, as {@code tools/score_statements.py} tells them from cues of thinking, showing and intending. */
final class SpeechCues {
    private static final Pattern SPEECH = Pattern.compile(
            "\\b(?:sa(?:y|ys|id|ying)|t(?:ell|ells|old|elling)|according to|ask(?:s|ed|ing)?|add(?:s|ed|ing)?"
                    + "|announc(?:e|es|ed|ing)|argu(?:e|es|ed|ing)|claim(?:s|ed|ing)?|declar(?:e|es|ed|ing)"
                    + "|declin(?:e|es|ed|ing)|den(?:y|ies|ied|ying)|explain(?:s|ed|ing)?|insist(?:s|ed|ing)?"
                    + "|not(?:e|es|ed|ing)|report(?:s|ed|ing)?|repl(?:y|ies|ied|ying)|respond(?:s|ed|ing)?"
                    + "|stat(?:e|es|ed|ing)|suggest(?:s|ed|ing)?|testif(?:y|ies|ied|ying)|tweet(?:s|ed|ing)?"
                    + "|warn(?:s|ed|ing)?|writ(?:e|es|ing)|wrote|written|accus(?:e|es|ed|ing)"
                    + "|acknowledg(?:e|es|ed|ing)|admit(?:s|ted|ting)?|alleg(?:e|es|ed|ing)|assert(?:s|ed|ing)?"
                    + "|call(?:s|ed|ing)?|comment(?:s|ed|ing)?|complain(?:s|ed|ing)?|conced(?:e|es|ed|ing)"
                    + "|confirm(?:s|ed|ing)?|contend(?:s|ed|ing)?|critici[sz](?:e|es|ed|ing)|describ(?:e|es|ed|ing)"
                    + "|emphasi[sz](?:e|es|ed|ing)|joke(?:s|d)?|joking|maintain(?:s|ed|ing)?|mention(?:s|ed|ing)?"
                    + "|observ(?:e|es|ed|ing)|point(?:s|ed|ing)? out|predict(?:s|ed|ing)?|promis(?:e|es|ed|ing)"
                    + "|propos(?:e|es|ed|ing)|quip(?:s|ped)?|recall(?:s|ed|ing)?|reject(?:s|ed|ing)?"
                    + "|remark(?:s|ed|ing)?|reveal(?:s|ed|ing)?|speak(?:s|ing)?|spoke|talk(?:s|ed|ing)?"
                    + "|urg(?:e|es|ed|ing)|vow(?:s|ed|ing)?)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private SpeechCues() {}

    /** Whether a word of saying stands among the words of a cue. */
    static boolean in(String cue) {
        return SPEECH.matcher(cue).find();
    }
}
