/** Documents and workbooks that others have filled in or edited, brought back into the plans. */
@NullMarked
package se.bilaga.app.returned;

import org.jspecify.annotations.NullMarked;
