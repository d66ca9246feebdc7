/// Reads what commands of the AWS command line print about an account.
@NullMarked
package glidepath.files.aws;

import org.jspecify.annotations.NullMarked;
