/** The network of the text model, run many lines at a time by TensorFlow Lite. */
@NullMarked
package fr.completude.reading.child.network;

import org.jspecify.annotations.NullMarked;
