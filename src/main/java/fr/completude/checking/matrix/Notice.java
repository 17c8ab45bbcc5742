package fr.completude.checking.matrix;

import fr.completude.dossier.Rule;

/**
 * Words for what is said of a whole dossier rather than of one requirement.
 *
 * @param message with {@code {0}}, {@code {1}}… for what varies
 * @param remedy empty when nothing is to do
 */
public record Notice(String id, String title, String ref, String message, String remedy, Rule rule) {}
