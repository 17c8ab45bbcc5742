package fr.completude.reading.child;

import java.util.ArrayList;
import java.util.List;

/** Holds a large picture's worth of heap, lets go of it, gives it back, and prints how large the heap was each time. */
public final class HeapProbe {

    private static final int BLOCK = 20 << 20;
    private static final int BLOCKS = 8;

    private HeapProbe() {}

    /** Prints three numbers of MiB: at first, with the blocks, after them. */
    public static void main(String[] args) {
        FreedMemory freed = FreedMemory.ofThisProcess();
        print();
        List<byte[]> blocks = new ArrayList<>();
        for (int i = 0; i < BLOCKS; i++) {
            blocks.add(new byte[BLOCK]);
        }
        print();
        blocks.clear();
        freed.giveBack();
        print();
    }

    private static void print() {
        System.out.println(Runtime.getRuntime().totalMemory() >> 20);
    }
}
