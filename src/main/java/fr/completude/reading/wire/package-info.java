/**
 * What the parent process and a reading child say to each other: frames over the child's standard input and output.
 */
@NullMarked
package fr.completude.reading.wire;

import org.jspecify.annotations.NullMarked;
