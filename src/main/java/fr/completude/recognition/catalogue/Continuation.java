package fr.completude.recognition.catalogue;

import java.util.List;

import fr.completude.recognition.text.Phrase;

/**
 * The second page of a form that bears no page numbers.
 *
 * @param editions numbers of the editions that have one, such as {@code 12100*03}: others have a single page
 * @param words of which one stands on the second page, and on no first page
 */
public record Continuation(List<Phrase> editions, List<Phrase> words) {}
