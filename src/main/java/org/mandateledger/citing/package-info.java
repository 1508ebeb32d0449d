@NullMarked
package org.mandateledger.citing;

import org.jspecify.annotations.NullMarked;
