/// What an AWS account says of itself: credits, quotas, models on offer; and what that means for a plan.
@NullMarked
package glidepath.usage.aws;

import org.jspecify.annotations.NullMarked;
