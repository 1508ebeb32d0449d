@NullMarked
package org.mandateledger.pages.expiring;

import org.jspecify.annotations.NullMarked;
