/** What office scanners and telephones do to a page. */
@NullMarked
package fr.completude.sample.degrade;

import org.jspecify.annotations.NullMarked;
