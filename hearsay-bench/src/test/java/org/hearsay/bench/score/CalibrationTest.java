package org.hearsay.bench.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CalibrationTest {
    @Test
    void errorIsTheDistanceFromWhatIsRightOverTheBins() {
        Calibration.Counter counter = new Calibration.Counter();
        counter.add(0.9, true);
        counter.add(0.9, true);
        counter.add(1, false);
        counter.add(0.3, true);
        Calibration calibration = counter.calibration();
        assertThat(calibration.bins()).extracting(Calibration.Bin::from).containsExactly(0.3, 0.9);
        assertThat(calibration.bins().get(1).right()).isCloseTo(2.0 / 3, within(1e-9));
        // |2.8 - 2| of the three sure ones, |0.3 - 1| of the other.
        assertThat(calibration.error()).isCloseTo((0.8 + 0.7) / 4, within(1e-9));
    }

    @Test
    void nothingSaidHasNoError() {
        assertThat(new Calibration.Counter().calibration().error()).isNull();
    }
}
