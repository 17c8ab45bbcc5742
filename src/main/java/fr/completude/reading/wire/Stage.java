package fr.completude.reading.wire;

/** What a child spends its time on. */
public enum Stage {
    /** Opening files, decoding images, rendering pages, taking text layers. */
    OPEN,
    /** Making pictures ready and looking at them: grey, straightened, outlines found. */
    LOOK,
    /** Text by OCR, orientation included. */
    OCR,
    /** Machine readable zones. */
    MRZ,
    /** Bar codes. */
    CODES,
    /** Identity photos. */
    PHOTO,
    /** Signatures and other ink that is no print. */
    INK
}
