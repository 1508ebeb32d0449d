@NullMarked
package org.mandateledger.publishing;

import org.jspecify.annotations.NullMarked;
