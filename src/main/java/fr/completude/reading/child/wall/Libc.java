package fr.completude.reading.child.wall;

import com.sun.jna.Function;
import com.sun.jna.Memory;
import com.sun.jna.NativeLibrary;

/** System calls of Linux that Java has no words for. */
final class Libc {

    private static final NativeLibrary LIBRARY = NativeLibrary.getInstance("c");
    private static final Function SYSCALL = LIBRARY.getFunction("syscall");

    private Libc() {}

    /** A system call by its number; negative when it was refused. */
    static long call(long number, Object... arguments) {
        Object[] all = new Object[arguments.length + 1];
        all[0] = number;
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return SYSCALL.invokeLong(all);
    }

    static int call(String function, Object... arguments) {
        return LIBRARY.getFunction(function).invokeInt(arguments);
    }

    /** Memory that holds these numbers of eight bytes, one after another. */
    static Memory longs(long... numbers) {
        Memory memory = new Memory((long) numbers.length * Long.BYTES);
        memory.write(0, numbers, 0, numbers.length);
        return memory;
    }
}
