/** What the essays claim, checked. */
@NullMarked
package org.mandateledger.pages.claims;

import org.jspecify.annotations.NullMarked;
