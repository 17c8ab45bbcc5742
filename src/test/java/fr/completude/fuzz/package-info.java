/**
 * What the program parses itself, with whatever bytes. Each target is a class with {@code fuzzerTestOneInput}, as Jazzer
 * wants it, so that the same code runs in the build for a while and under Jazzer for as long as one likes.
 */
@NullMarked
package fr.completude.fuzz;

import org.jspecify.annotations.NullMarked;
