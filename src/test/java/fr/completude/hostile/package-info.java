/** Files made to harm: each small on the disk, invented here, and harmless where it is only kept. */
@NullMarked
package fr.completude.hostile;

import org.jspecify.annotations.NullMarked;
