package fr.completude.batch;

import org.jspecify.annotations.Nullable;

/** The night cannot begin or cannot go on. Fatal: nothing that was not reported is marked done. */
public final class NightException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient Object[] values;

    NightException(String code, @Nullable Throwable cause, Object... values) {
        super(code, cause);
        this.code = code;
        this.values = values.clone();
    }

    /** Key of the sentence in the message files. */
    public String code() {
        return code;
    }

    /** What fills the sentence in. */
    public Object[] values() {
        return values.clone();
    }
}
