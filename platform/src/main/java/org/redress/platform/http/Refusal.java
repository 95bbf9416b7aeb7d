package org.redress.platform.http;

/**
 * A refusal by a rule: what was asked for is not lawful or not possible now. Domain code throws it without knowing of
 * HTTP; a caller is answered 409 with {@code /problems/<name>}.
 */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String name;
    private final String citation;
    private final String field;

    /**
     * @param name the problem's name, such as stage-2-cannot-be-refused
     * @param detail what is refused, why, and what to do instead
     * @param citation the rule, or null where no law stands behind the refusal
     */
    public Refusal(String name, String detail, String citation) {
        this(name, detail, citation, null);
    }

    private Refusal(String name, String detail, String citation, String field) {
        super(detail, null, false, false);
        this.name = name;
        this.citation = citation;
        this.field = field;
    }

    /** The same refusal, naming the field of the request at fault. */
    public Refusal withField(String newField) {
        return new Refusal(name, getMessage(), citation, newField);
    }

    public String name() {
        return name;
    }

    public String citation() {
        return citation;
    }

    public String field() {
        return field;
    }
}
