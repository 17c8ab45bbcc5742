package fr.completude.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProcessFiguresTest {

    @Test
    void aLineOfTheStatusIsFound() {
        String status = "Name:\tjava\nVmHWM:\t  662344 kB\nVmRSS:\t  600000 kB\n";
        assertThat(ProcessFigures.kib(status, "VmHWM")).hasValue(662_344);
        assertThat(ProcessFigures.kib(status, "VmSwap")).isEmpty();
    }

    @Test
    void timesOfEndedChildrenAreInHundredths() {
        String stat = "12 (a b) c) S 1 12 12 0 -1 4194560 100 200 0 0 30 40 150 250 20 0 1 0 5 0";
        assertThat(ProcessFigures.endedChildrenCpu(stat)).isEqualTo(4.0);
    }
}
