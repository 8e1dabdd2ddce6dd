/** {@code /anju rules}: checks rule files, and explains how the rules judge a person. */
@NullMarked
package io.anju.standalone.rules;

import org.jspecify.annotations.NullMarked;
