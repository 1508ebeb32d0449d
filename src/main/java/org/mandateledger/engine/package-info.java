@NullMarked
package org.mandateledger.engine;

import org.jspecify.annotations.NullMarked;
