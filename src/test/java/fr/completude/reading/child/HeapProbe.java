package fr.completude.reading.child;

import java.lang.ref.Reference;

/** Holds a large picture's worth of heap, lets go of it, gives it back, and prints how large the heap was each time. */
public final class HeapProbe {

    private static final int BLOCK = 20 << 20;
    private static final int BLOCKS = 8;

    private HeapProbe() {}

    /** Prints three numbers of MiB: at first, with the blocks, after them. */
    public static void main(String[] args) {
        FreedMemory freed = FreedMemory.ofThisProcess();
        print();
        holdBlocks();
        freed.giveBack();
        print();
    }

    private static void holdBlocks() {
        byte[][] blocks = new byte[BLOCKS][BLOCK];
        try {
            print();
        } finally {
            Reference.reachabilityFence(blocks);
        }
    }

    private static void print() {
        System.out.println(Runtime.getRuntime().totalMemory() >> 20);
    }
}
