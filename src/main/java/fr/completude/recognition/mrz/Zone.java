package fr.completude.recognition.mrz;

/**
 * A reading of a zone brought to the width of its format.
 *
 * @param text its lines joined
 * @param reading which reading it comes from; one may be brought to its width in several ways
 * @param plain whether this is the first of them
 */
record Zone(int reading, boolean plain, String text) {}
