package fr.completude.reading.child;

import com.sun.jna.Function;
import com.sun.jna.NativeLibrary;
import org.jspecify.annotations.Nullable;

/**
 * Memory outside the heap that was freed and that the C library keeps, in the gaps between what lasts. Page after page of
 * other sizes it becomes more: after 1,300 files 50 MiB, of which nothing was in use.
 */
final class FreedMemory {

    private final @Nullable Function trim;

    private FreedMemory(@Nullable Function trim) {
        this.trim = trim;
    }

    /** By the GNU library's own function; where there is another library, nothing is given back. */
    static FreedMemory ofThisProcess() {
        try {
            return new FreedMemory(NativeLibrary.getInstance("c").getFunction("malloc_trim"));
        } catch (UnsatisfiedLinkError e) {
            return new FreedMemory(null);
        }
    }

    /** Gives it back to the system, which takes a thousandth of a second; whether there was any. */
    boolean giveBack() {
        return trim != null && trim.invokeInt(new Object[] {0L}) != 0;
    }
}
