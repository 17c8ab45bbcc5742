/** Who may use the web page when others than this machine reach it. */
@NullMarked
package fr.completude.accounts;

import org.jspecify.annotations.NullMarked;
