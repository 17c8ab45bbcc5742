/** What a picture shows before it is read: papers and cards on a ground, found on a small grey image of it. */
@NullMarked
package fr.completude.reading.child.scene;

import org.jspecify.annotations.NullMarked;
