from rmtsym.errors import GeneratedCodeError as GeneratedCodeError
from rmtsym.errors import LimitError as LimitError
from rmtsym.errors import ParameterError as ParameterError
from rmtsym.errors import RmtsymError as RmtsymError
from rmtsym.errors import ShapeError as ShapeError
from rmtsym.law.law import Law as Law
from rmtsym.law.law import agree as agree
from rmtsym.law.law import expectation as expectation
from rmtsym.law.user import compile as compile
from rmtsym.measures import Discrete as Discrete
from rmtsym.measures import Empirical as Empirical
from rmtsym.measures import Joint as Joint
from rmtsym.measures import PowerLaw as PowerLaw
from rmtsym.registry import laws as laws
from rmtsym.words import GOE as GOE
from rmtsym.words import GUE as GUE
from rmtsym.words import Deterministic as Deterministic
from rmtsym.words import Gaussian as Gaussian
from rmtsym.words import Haar as Haar
from rmtsym.words import complex_twin as complex_twin
from rmtsym.words import dims as dims
from rmtsym.words import eye as eye
from rmtsym.words import sample as sample
from rmtsym.words import tr as tr

__version__: str
