@NullMarked
package org.mandateledger.store.postgres;

import org.jspecify.annotations.NullMarked;
