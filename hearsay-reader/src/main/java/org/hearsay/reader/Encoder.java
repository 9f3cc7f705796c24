package org.hearsay.reader;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;

/**
 * The trained weights, run by ONNX Runtime on one thread and one window at a time: numbers of eight bits would otherwise depend
 * on the window's neighbours. Thread-safe.
 */
final class Encoder {
    /** What a piece is in a cue: nothing of it, its first piece, a later one. */
    static final int CUE_BEGINS = 1;

    static final int CUE_GOES_ON = 2;

    /** What a piece is to a cue. */
    static final int SOURCE = 1;

    static final int CONTENT = 2;
    static final int CUE = 3;

    /** Steps by which the weights know how far a piece stands from a cue. */
    private static final int STEPS = 33;

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession encoder;
    private final OrtSession roles;
    private final OrtSession vectors;

    private Encoder() {
        encoder = session("encoder.onnx");
        roles = session("roles.onnx");
        vectors = session("vectors.onnx");
    }

    /** Loaded when it is first asked for: a quarter of a second. */
    static Encoder standard() {
        return Standard.ENCODER;
    }

    private static final class Standard {
        private static final Encoder ENCODER = new Encoder();
    }

    private OrtSession session(String weights) {
        try (InputStream in = Encoder.class.getResourceAsStream(weights);
                OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            if (in == null) {
                throw new IllegalStateException(weights + " is missing beside " + Encoder.class.getName());
            }
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
            return environment.createSession(in.readAllBytes(), options);
        } catch (IOException e) {
            throw new UncheckedIOException(weights + " cannot be read", e);
        } catch (OrtException e) {
            throw new IllegalStateException(weights + " cannot be loaded: " + e.getMessage(), e);
        }
    }

    /** The window, encoded; to be closed. */
    Encoded encode(Window window) {
        try (OnnxTensor ids = row(window.ids());
                OnnxTensor letters = row(window.letters());
                OnnxTensor quoted = row(window.quoted())) {
            return new Encoded(encoder.run(Map.of("ids", ids, "letters", letters, "quoted", quoted)));
        } catch (OrtException e) {
            throw failed(e);
        }
    }

    private OnnxTensor row(long[] values) throws OrtException {
        return OnnxTensor.createTensor(environment, new long[][] {values});
    }

    private static IllegalStateException failed(OrtException e) {
        return new IllegalStateException("ONNX Runtime failed to run the reader's weights: " + e.getMessage(), e);
    }

    /** What the encoder makes of a window. */
    final class Encoded implements AutoCloseable {
        private final OrtSession.Result result;

        private Encoded(OrtSession.Result result) {
            this.result = result;
        }

        /** For each piece and border how likely it is no cue, begins one, goes on with one. */
        float[][] cues() {
            try {
                return ((float[][][]) result.get(1).getValue())[0];
            } catch (OrtException e) {
                throw failed(e);
            }
        }

        /** For each piece and border how likely it is nothing, source, content, cue, to the cue of those pieces. */
        float[][] roles(int from, int to) {
            OnnxTensor hidden = (OnnxTensor) result.get(0);
            int size = (int) hidden.getInfo().getShape()[1];
            try (OnnxTensor share = OnnxTensor.createTensor(environment, new float[][] {share(from, to, size)});
                    OnnxTensor places = row(places(from, to, size));
                    OrtSession.Result found = roles.run(Map.of("hidden", hidden, "share", share, "places", places))) {
                return ((float[][][]) found.get(0).getValue())[0];
            } catch (OrtException e) {
                throw failed(e);
            }
        }

        /** What the window means: of length 1. */
        float[] vector() {
            try (OrtSession.Result found = vectors.run(Map.of("hidden", (OnnxTensor) result.get(0)))) {
                return ((float[][]) found.get(0).getValue())[0];
            } catch (OrtException e) {
                throw failed(e);
            }
        }

        @Override
        public void close() {
            result.close();
        }
    }

    /** What each piece has of the cue of the pieces [from, to): all have 1 together. */
    private static float[] share(int from, int to, int size) {
        float[] share = new float[size];
        Arrays.fill(share, from, to, 1f / (to - from));
        return share;
    }

    /**
     * Where each piece stands to the cue of the pieces [from, to): the middle of {@link #STEPS} at its first, a step more or less
     * for each half power of two, and {@link #STEPS} more for the pieces of the cue.
     */
    static long[] places(int from, int to, int size) {
        long[] places = new long[size];
        for (int i = 0; i < size; i++) {
            long far = Math.abs(i - from) + 1L;
            long step = Math.min(STEPS / 2, Long.SIZE - 1 - Long.numberOfLeadingZeros(far * far));
            places[i] = STEPS / 2 + Integer.signum(i - from) * step + (from <= i && i < to ? STEPS : 0);
        }
        return places;
    }
}
