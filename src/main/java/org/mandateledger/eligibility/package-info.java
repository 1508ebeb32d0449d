@NullMarked
package org.mandateledger.eligibility;

import org.jspecify.annotations.NullMarked;
