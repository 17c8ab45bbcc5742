/**
 * The walls a reading child puts up around itself before it opens the first uploaded file: what the operating system
 * offers to anybody, without root and without other programs.
 */
@NullMarked
package fr.completude.reading.child.wall;

import org.jspecify.annotations.NullMarked;
