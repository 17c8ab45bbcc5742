/**
 * The sentences shown to people, from message files.
 */
@NullMarked
package fr.completude.language;

import org.jspecify.annotations.NullMarked;
