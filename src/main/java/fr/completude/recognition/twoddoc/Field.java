package fr.completude.recognition.twoddoc;

/**
 * A field as the code holds it.
 *
 * @param truncated whether its issuer says that the value was cut short
 */
record Field(FieldShape shape, String value, boolean truncated) {}
