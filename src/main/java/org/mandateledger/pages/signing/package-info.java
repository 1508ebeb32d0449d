/** Signing in and out of the screens that only maintainers see. */
@NullMarked
package org.mandateledger.pages.signing;

import org.jspecify.annotations.NullMarked;
