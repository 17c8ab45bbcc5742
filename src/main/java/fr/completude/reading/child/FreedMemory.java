package fr.completude.reading.child;

import com.sun.jna.Function;
import com.sun.jna.NativeLibrary;
import org.jspecify.annotations.Nullable;

/**
 * Memory that was freed and is kept. Outside the heap the C library keeps it, in the gaps between what lasts: page after
 * page of other sizes it becomes more, after 1,300 files 50 MiB, of which nothing was in use. In the heap Java keeps what
 * one large picture took, until it next clears all of it, which for small ones it seldom needs to.
 */
final class FreedMemory {

    private final @Nullable Function trim;
    private final Runtime java;
    /** What the heap may be without anything to give back, bytes. */
    private long usualHeap;

    private FreedMemory(@Nullable Function trim, Runtime java) {
        this.trim = trim;
        this.java = java;
        this.usualHeap = java.totalMemory();
    }

    /**
     * That of this process, whose heap is now as large as it usually is. Outside the heap by the GNU library's own
     * function; where there is another library, nothing is given back there.
     */
    static FreedMemory ofThisProcess() {
        return new FreedMemory(trim(), Runtime.getRuntime());
    }

    private static @Nullable Function trim() {
        try {
            return NativeLibrary.getInstance("c").getFunction("malloc_trim");
        } catch (UnsatisfiedLinkError e) {
            return null;
        }
    }

    /**
     * Gives it back to the system: what is outside the heap, in a thousandth of a second, and what the heap grew by, if
     * it grew, in thirty. A heap that stays larger is in use, and is not searched again until it grows further.
     *
     * @return whether there was any outside the heap
     */
    boolean giveBack() {
        if (java.totalMemory() > usualHeap) {
            java.gc();
            usualHeap = Math.max(usualHeap, java.totalMemory());
        }
        return trim != null && trim.invokeInt(new Object[] {0L}) != 0;
    }
}
