package fr.completude.reading.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.List;

import com.sun.jna.Function;
import com.sun.jna.Memory;
import com.sun.jna.NativeLibrary;
import org.junit.jupiter.api.Test;

class FreedMemoryTest {

    private static final int BLOCK = 64 << 10;
    private static final int BLOCKS = 600;

    @Test
    void whatWasFreedBetweenBlocksInUseIsGivenBack() {
        assumeTrue(isGnu(), "the function is one of the GNU library");
        FreedMemory freed = FreedMemory.ofThisProcess();
        List<Memory> kept = new ArrayList<>();
        List<Memory> gone = new ArrayList<>();
        for (int i = 0; i < BLOCKS; i++) {
            Memory block = new Memory(BLOCK);
            block.setMemory(0, BLOCK, (byte) 1);
            (i % 2 == 0 ? kept : gone).add(block);
        }
        gone.forEach(Memory::close);

        assertThat(freed.giveBack()).isTrue();

        assertThat(kept).allMatch(block -> block.getByte(BLOCK - 1) == 1);
        kept.forEach(Memory::close);
    }

    private static boolean isGnu() {
        try {
            return Function.getFunction("c", "malloc_trim") != null
                    && NativeLibrary.getInstance("c").getFunction("gnu_get_libc_version") != null;
        } catch (UnsatisfiedLinkError e) {
            return false;
        }
    }
}
