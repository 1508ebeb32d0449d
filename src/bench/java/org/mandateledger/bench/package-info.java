@NullMarked
package org.mandateledger.bench;

import org.jspecify.annotations.NullMarked;
