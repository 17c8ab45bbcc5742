package fr.completude.batch;

import org.jspecify.annotations.Nullable;

/** The night cannot begin or cannot go on. Fatal: nothing that was not reported is marked done. */
public final class NightException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final boolean refusal;
    private final transient Object[] values;

    private NightException(String code, boolean refusal, @Nullable Throwable cause, Object... values) {
        super(code, cause);
        this.code = code;
        this.refusal = refusal;
        this.values = values.clone();
    }

    /** The order cannot be carried out as given: a wrong folder, another run alive. */
    static NightException refused(String code, @Nullable Throwable cause, Object... values) {
        return new NightException(code, true, cause, values);
    }

    /** Something broke on the way. */
    static NightException broken(String code, @Nullable Throwable cause, Object... values) {
        return new NightException(code, false, cause, values);
    }

    /** Whether it is the order that has to change. */
    public boolean refusal() {
        return refusal;
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
