/// The same workload on a cloud, at the model's maker, and through a gateway.
@NullMarked
package glidepath.ui.routes;

import org.jspecify.annotations.NullMarked;
