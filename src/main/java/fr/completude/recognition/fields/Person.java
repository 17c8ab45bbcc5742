package fr.completude.recognition.fields;

import java.util.List;

/**
 * A name as printed, taken apart.
 *
 * @param family birth name
 * @param usage usage name; empty if none
 * @param given given names
 * @param trust 1 when the writing tells which is which, less when only the usual order does
 */
record Person(String family, String usage, List<String> given, double trust) {}
