"""The machines that jobs can ask for, as the real Hub lists and prices them. None of them is emulated.

Names: `huggingface_hub.JobHardware` 2.4. Processors, memory, disks and prices per hour: "Pricing and Billing"
in the documentation of Jobs (https://huggingface.co/docs/hub/jobs-pricing).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from starlette.responses import JSONResponse, Response
from starlette.routing import Route

if TYPE_CHECKING:
    from starlette.requests import Request

    from hub.embedded.state import Hub


@dataclass(frozen=True)
class Flavor:
    """One kind of machine.

    Attributes:
        name: What a job asks for.
        pretty_name: What people read.
        cpus: Virtual processors.
        memory: In GB.
        disk: In GB.
        usd_per_hour: The price.
        gpu: The accelerator's model, or None.
        gpus: How many there are.
        gpu_memory: Of all of them together, in GB.
    """

    name: str
    pretty_name: str
    cpus: int
    memory: int
    disk: int
    usd_per_hour: float
    gpu: str | None = None
    gpus: int = 0
    gpu_memory: int = 0

    @property
    def variables(self) -> dict[str, str]:
        """What a job on this machine finds in its environment; `ACCELERATOR` is empty without one."""
        return {
            "ACCELERATOR": self.name if self.gpu else "",
            "CPU_CORES": str(self.cpus),
            "MEMORY": f"{self.memory}Gi",
        }

    @property
    def wire(self) -> dict[str, Any]:
        """The JSON that `huggingface_hub.JobHardwareInfo` reads. Prices are per minute."""
        micro = round(self.usd_per_hour * 1_000_000 / 60)
        return {
            "name": self.name,
            "prettyName": self.pretty_name,
            "cpu": f"{self.cpus} vCPU",
            "ram": f"{self.memory} GB",
            "ephemeralStorage": f"{self.disk} GB",
            "accelerator": {
                "type": "gpu",
                "model": self.gpu,
                "quantity": str(self.gpus),
                "vram": f"{self.gpu_memory} GB",
                "manufacturer": "Nvidia",
            }
            if self.gpu
            else None,
            "unitCostMicroUSD": micro,
            "unitCostUSD": micro / 1_000_000,
            "unitLabel": "minute",
        }


FLAVORS: dict[str, Flavor] = {
    flavor.name: flavor
    for flavor in (
        Flavor("cpu-basic", "CPU Basic", 2, 16, 50, 0.01),
        Flavor("cpu-upgrade", "CPU Upgrade", 8, 32, 50, 0.03),
        Flavor("cpu-performance", "CPU Performance", 32, 256, 1024, 1.90),
        Flavor("cpu-xl", "CPU XL", 16, 124, 1000, 1.00),
        Flavor("t4-small", "Nvidia T4 - small", 4, 15, 50, 0.40, "T4", 1, 16),
        Flavor("t4-medium", "Nvidia T4 - medium", 8, 30, 100, 0.60, "T4", 1, 16),
        Flavor("l4x1", "1x Nvidia L4", 8, 30, 400, 0.80, "L4", 1, 24),
        Flavor("l4x4", "4x Nvidia L4", 48, 186, 3200, 3.80, "L4", 4, 96),
        Flavor("l40sx1", "1x Nvidia L40S", 8, 62, 380, 1.80, "L40S", 1, 48),
        Flavor("l40sx4", "4x Nvidia L40S", 48, 382, 3200, 8.30, "L40S", 4, 192),
        Flavor("l40sx8", "8x Nvidia L40S", 192, 1534, 6500, 23.50, "L40S", 8, 384),
        Flavor("a10g-small", "Nvidia A10G - small", 4, 15, 110, 1.00, "A10G", 1, 24),
        Flavor("a10g-large", "Nvidia A10G - large", 12, 46, 200, 1.50, "A10G", 1, 24),
        Flavor("a10g-largex2", "2x Nvidia A10G - large", 24, 92, 1000, 3.00, "A10G", 2, 48),
        Flavor("a10g-largex4", "4x Nvidia A10G - large", 48, 184, 2000, 5.00, "A10G", 4, 96),
        Flavor("a100-large", "Nvidia A100 - large", 12, 142, 1000, 2.50, "A100", 1, 80),
        Flavor("a100x4", "4x Nvidia A100 - large", 48, 568, 4000, 10.00, "A100", 4, 320),
        Flavor("a100x8", "8x Nvidia A100 - large", 96, 1136, 8000, 20.00, "A100", 8, 640),
        Flavor("h200", "Nvidia H200", 23, 256, 3000, 5.00, "H200", 1, 141),
        Flavor("h200x2", "2x Nvidia H200", 46, 512, 6000, 10.00, "H200", 2, 282),
        Flavor("h200x4", "4x Nvidia H200", 92, 1024, 12000, 20.00, "H200", 4, 564),
        Flavor("h200x8", "8x Nvidia H200", 184, 2048, 24000, 40.00, "H200", 8, 1128),
        Flavor("rtx-pro-6000", "Nvidia RTX PRO 6000", 23, 256, 475, 2.75, "RTX PRO 6000", 1, 96),
        Flavor("rtx-pro-6000x2", "2x Nvidia RTX PRO 6000", 46, 512, 950, 5.50, "RTX PRO 6000", 2, 192),
        Flavor("rtx-pro-6000x4", "4x Nvidia RTX PRO 6000", 92, 1024, 1900, 11.00, "RTX PRO 6000", 4, 384),
        Flavor("rtx-pro-6000x8", "8x Nvidia RTX PRO 6000", 184, 2048, 3800, 22.00, "RTX PRO 6000", 8, 768),
    )
}


async def hardware(request: Request) -> Response:
    """GET /api/jobs/hardware: every flavor, in the order of the price list."""
    hub: Hub = request.app.state.hub
    hub.accounts.optional(request)
    return JSONResponse([flavor.wire for flavor in FLAVORS.values()])


routes = [Route("/api/jobs/hardware", hardware)]
