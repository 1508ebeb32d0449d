/** The commands that run a server, or look after one; begin with {@link org.mandateledger.serving.ServeCommand}. */
@NullMarked
package org.mandateledger.serving;

import org.jspecify.annotations.NullMarked;
