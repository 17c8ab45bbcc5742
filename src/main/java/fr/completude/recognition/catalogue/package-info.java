/** What the configuration says of each type of piece, read from YAML with every mistake reported. */
@NullMarked
package fr.completude.recognition.catalogue;

import org.jspecify.annotations.NullMarked;
