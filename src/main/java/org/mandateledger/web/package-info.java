@NullMarked
package org.mandateledger.web;

import org.jspecify.annotations.NullMarked;
