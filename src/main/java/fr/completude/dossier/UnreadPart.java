package fr.completude.dossier;

import org.jspecify.annotations.Nullable;

/**
 * A part of a file, such as an attachment, that could not be read, or not wholly, while the rest was.
 *
 * @param name as shown to people
 * @param mediaType found from its content; null when nothing could be told
 * @param problem why
 */
public record UnreadPart(String name, @Nullable String mediaType, FileProblem problem) {}
