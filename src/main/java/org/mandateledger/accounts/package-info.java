/** Who may do what: accounts by token, their scopes, and how often. */
@NullMarked
package org.mandateledger.accounts;

import org.jspecify.annotations.NullMarked;
