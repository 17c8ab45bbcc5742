/**
 * The reading child: the only place where an uploaded byte is decoded. Runs in its own process.
 */
@NullMarked
package fr.completude.reading.child;

import org.jspecify.annotations.NullMarked;
