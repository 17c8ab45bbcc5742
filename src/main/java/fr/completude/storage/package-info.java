/** How the program puts private things on a disk. */
@NullMarked
package fr.completude.storage;

import org.jspecify.annotations.NullMarked;
