/** The requirement matrix as typed data, and how its YAML files are loaded. */
@NullMarked
package fr.completude.checking.matrix;

import org.jspecify.annotations.NullMarked;
