package fr.completude.recognition.fields;

/** Whether the words that tell in all papers who is meant are heard in those of a type. */
public enum SharedPersons {
    USED,
    LEFT_OUT
}
