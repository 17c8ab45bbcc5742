package fr.completude.recognition.catalogue;

import java.util.List;

import fr.completude.recognition.text.Phrase;

/**
 * A kind within a type; the first one in the file whose conditions hold is taken.
 *
 * @param oneOf at least one must be there, if any is given
 * @param all every one must be there
 * @param none none may be there
 * @param zones a zone of one of these shows it whatever the words
 */
public record Subtype(String id, List<Phrase> oneOf, List<Phrase> all, List<Phrase> none, List<ZoneClue> zones) {}
